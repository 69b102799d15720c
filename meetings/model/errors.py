"""The error tree: everything that can go wrong and that a person can be told about.

StenogramError
├── ExplainedError           a refusal that is told in the language of whoever reads it
│   ├── UnreadableTranscript bytes that are no transcript: the reason says why and what to do
│   └── SourceError          a page, feed or file could not be fetched
│       └── AddressRefused   an address that we do not fetch from
├── UnknownMeeting           a meeting was named that the archive does not hold
│   └── MeetingDamaged       it holds it, but cannot read it back: an ArchiveDamaged, too
├── ArchiveError
│   ├── ArchiveBusy          another process is writing, and kept on longer than we wait
│   ├── StoreAway            what keeps everything (a database), or finds it, is not there just now
│   ├── CutOff               it breaks off what takes longer than it allows: a TookTooLong, too
│   └── ArchiveDamaged       a stored file does not read back
├── TookTooLong              an answer took longer than anybody may have it worked on
├── AlreadyRunning           a bot is at work on the data folder
├── Stopped                  a person has stopped a command: how far it came, and how to go on
└── SettingsError            a setting has a value that does not work
"""


class StenogramError(Exception):
    """The root: its text is fit for a person to read."""


class ExplainedError(StenogramError):
    """What was refused and why: in English, and as a kind with values for other languages."""

    def __init__(self, text: str, *, kind: str, **values: str | int) -> None:
        super().__init__(text)
        self.kind = kind
        self.values = values


class UnreadableTranscript(ExplainedError):
    """Bytes that cannot be read as a transcript."""


class UnknownMeeting(StenogramError):
    """No meeting of the archive answers to this name."""


class ArchiveError(StenogramError):
    """The archive cannot do what was asked."""


class ArchiveBusy(ArchiveError):
    """Another process holds the archive's lock."""


class StoreAway(ArchiveError):
    """What keeps everything, or finds it, cannot be reached just now."""


class ArchiveDamaged(ArchiveError):
    """A stored file does not read back."""


class MeetingDamaged(UnknownMeeting, ArchiveDamaged):
    """A meeting that cannot be read back; to whoever asks for it, it is as good as gone."""


class SourceError(ExplainedError):
    """A page, feed or file could not be fetched or read."""


class AddressRefused(SourceError):
    """An address we do not fetch from."""


class TookTooLong(StenogramError):
    """What was asked took longer than the operator allows, and was broken off."""


class CutOff(ArchiveError, TookTooLong):
    """What keeps everything allows nothing to take so long."""


class AlreadyRunning(StenogramError):
    """One data folder takes one bot."""


class Stopped(StenogramError):
    """A command was stopped by Ctrl-C."""


class SettingsError(StenogramError):
    """One or more settings have values that do not work."""
