"""Photos and documents: uploading and downloading them."""

from __future__ import annotations

from bot.local_bot_api.call import Call, Upload
from bot.local_bot_api.messages import Size, StoredFile
from bot.local_bot_api.refusal import Refusal, bad_request
from bot.local_bot_api.server_state import Server

# Limits of the Bot API: bytes of a file sent, a photo and a file fetched; a photo's width and
# height together, and the one as a multiple of the other.
_UPLOAD = 50 * 1024 * 1024
_PHOTO = 10 * 1024 * 1024
_DOWNLOAD = 20 * 1024 * 1024
_SIDES = 10_000
_RATIO = 20
_PNG = b"\x89PNG\r\n\x1a\n"
_OTHER_PICTURES = (b"\xff\xd8\xff", b"GIF8", b"RIFF")


def take_file(server: Server, call: Call, kind: str, reference: str) -> StoredFile:
    """The file of a parameter: one that came with the call, or one sent before, by its id."""
    upload = call.upload(reference) or call.upload(kind)
    if upload is not None:
        return store(server, upload, kind)
    if reference not in server.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return server.files[reference]


def store(server: Server, upload: Upload, kind: str) -> StoredFile:
    """Keeps a file, refusing what is empty, too big or no picture where one is wanted."""
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > _UPLOAD:
        raise Refusal(413, "Request Entity Too Large")
    size = _picture_size(upload.content) if kind == "photo" else (0, 0)
    file = StoredFile(f"file{server.number()}", upload.name, upload.content, kind, size)
    server.files[file.id] = file
    return file


def file_told(server: Server, call: Call) -> dict[str, object]:
    """``getFile``: where a file can be fetched."""
    file = server.files.get(call.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > _DOWNLOAD:
        raise bad_request("file is too big")
    return file.to_json() | {"file_path": file.path}


def fetched(server: Server, path: str) -> bytes:
    """The bytes behind a file's address."""
    for file in server.files.values():
        if file.path == path:
            return file.content
    raise Refusal(404, "Not Found")


def _picture_size(content: bytes) -> Size:
    if len(content) > _PHOTO:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; "
            f"the maximum size is {_PHOTO} bytes"
        )
    if content.startswith(_OTHER_PICTURES):
        return (0, 0)
    if not content.startswith(_PNG) or len(content) < 24:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width = int.from_bytes(content[16:20], "big")
    height = int.from_bytes(content[20:24], "big")
    if width + height > _SIDES or max(width, height) > _RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return (width, height)
