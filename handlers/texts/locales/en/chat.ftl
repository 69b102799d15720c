chat-welcome = Stenogram at the terminal. Type a question, a command such as /help, or a button’s number; /quit ends.
chat-samples = The archive is empty, so six bundled sample transcripts answer; five of them are invented. `python -m bot add FILE` adds your own.
chat-picture = [picture: {"{"}path{"}"}]
chat-file = [file: {"{"}path{"}"}]
