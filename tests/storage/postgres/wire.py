"""A way to a server that can be cut, or fall silent, without touching the server."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Self

from psycopg.conninfo import conninfo_to_dict, make_conninfo

_LOT = 65_536


class Wire:
    """Carries connections over loopback to where an address leads."""

    def __init__(self, address: str) -> None:
        self._there = int(conninfo_to_dict(address)["port"])
        self._listener = _listening(0)
        self._here = self._listener.getsockname()[1]
        self._carried: list[socket.socket] = []
        self._lets_through = threading.Event()
        self._lets_through.set()
        self._is_open = True
        self._accept()
        self.address = make_conninfo(address, port=self._here, sslmode="disable")
        self.url = f"{address.replace(f':{self._there}/', f':{self._here}/')}?sslmode=disable"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.speak()
        self.cut()

    def cut(self) -> None:
        """Ends all that goes over it, and refuses more."""
        self._is_open = False
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop()

    def drop(self) -> None:
        """Ends all that goes over it."""
        while self._carried:
            one = self._carried.pop()
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def mend(self) -> None:
        """Carries again, at the same port."""
        self._listener = _listening(self._here)
        self._is_open = True
        self._accept()

    def hush(self) -> None:
        """Nothing arrives any more, and nobody is told."""
        self._lets_through.clear()

    def speak(self) -> None:
        """What was held back arrives."""
        self._lets_through.set()

    def _accept(self) -> None:
        threading.Thread(target=self._accepting, args=[self._listener], daemon=True).start()

    def _accepting(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while self._is_open:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", self._there))
                self._carried += [near, far]
                for source, target in ((near, far), (far, near)):
                    threading.Thread(target=self._pump, args=[source, target], daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(_LOT):
                self._lets_through.wait()
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)


def _listening(port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen()
    return listener
