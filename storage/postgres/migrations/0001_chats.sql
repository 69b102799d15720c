-- What is kept of chats, of the updates they brought, and of feeds. Forms are kept as `json`, not
-- `jsonb`: as they were written, in their order, with any character that a message may hold.
CREATE TABLE chats (
    chat bigint PRIMARY KEY,
    came bigint GENERATED ALWAYS AS IDENTITY,
    asleep boolean NOT NULL DEFAULT false,
    kept json NOT NULL
);
CREATE INDEX chats_came ON chats (came);

CREATE TABLE questions (
    chat bigint NOT NULL,
    number integer NOT NULL,
    came bigint GENERATED ALWAYS AS IDENTITY,
    ticket text,
    asked json NOT NULL,
    PRIMARY KEY (chat, number)
);
CREATE INDEX questions_came ON questions (came);
CREATE TABLE question_numbers (chat bigint PRIMARY KEY, last integer NOT NULL);

CREATE TABLE judged (
    chat bigint NOT NULL,
    ticket text NOT NULL,
    came bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (chat, ticket)
);
CREATE INDEX judged_came ON judged (came);

CREATE TABLE conversations (chat bigint PRIMARY KEY, kept json NOT NULL);
CREATE TABLE answer_messages (
    chat bigint NOT NULL,
    question bigint NOT NULL,
    answer bigint NOT NULL,
    came bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (chat, question)
);
CREATE INDEX answer_messages_came ON answer_messages (came);
CREATE TABLE shown_answers (
    chat bigint NOT NULL,
    message bigint NOT NULL,
    question integer NOT NULL,
    place integer NOT NULL,
    came bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (chat, message)
);
CREATE INDEX shown_answers_came ON shown_answers (came);

CREATE TABLE verdicts (
    ticket text PRIMARY KEY,
    came bigint GENERATED ALWAYS AS IDENTITY,
    verdict json NOT NULL
);
CREATE INDEX verdicts_came ON verdicts (came);

CREATE TABLE answered_updates (
    number bigint NOT NULL,
    checksum bigint NOT NULL,
    came bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (number, checksum)
);
CREATE INDEX answered_updates_came ON answered_updates (came);

CREATE TABLE feed_states (feed text PRIMARY KEY, state json NOT NULL);
