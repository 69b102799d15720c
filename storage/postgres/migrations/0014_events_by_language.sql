-- Of an event's two texts the one in some language: all events of a language are read from here.
CREATE INDEX catalogue_lang_event ON catalogue (lang, event) WHERE present;
