"""The Bot API methods that show something to a person."""

import hashlib
from collections.abc import Callable

from .buttons import checked_inline_markup, checked_markup
from .calls import JSON, Attachment, Call, bad_request
from .chats import Content
from .html_entities import EntityError, Marked, parse_html, utf16_length
from .world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_ALERT = 200
CHAT_ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
})  # fmt: skip


def send_message(world: World, call: Call) -> JSON:
    """Show a new text message."""
    content = Content(
        call.text("text"), _written(call), checked_markup(call.params.get("reply_markup"))
    )
    return world.reachable(call).deliver(world.me, content)


def edit_message_text(world: World, call: Call) -> JSON:
    """Change the text and the buttons of a message; no buttons given means none are left."""
    marked = _written(call)
    markup = checked_inline_markup(call.params.get("reply_markup"))
    chat, message_id = world.reachable(call), call.number("message_id")
    if chat.editable(message_id).media:
        raise bad_request("there is no text in the message to edit")
    return chat.edit(message_id, Content(call.text("text"), marked, markup))


def edit_message_reply_markup(world: World, call: Call) -> JSON:
    """Change the buttons of a message only."""
    markup = checked_inline_markup(call.params.get("reply_markup"))
    chat, message_id = world.reachable(call), call.number("message_id")
    now = chat.editable(message_id)
    return chat.edit(message_id, Content(now.source, now.marked, markup, now.media, now.file))


def delete_message(world: World, call: Call) -> bool:
    """Take a message of either side away."""
    chat = world.reachable(call)
    if chat.messages.pop(call.number("message_id"), None) is None:
        raise bad_request("message to delete not found")
    return True


def send_chat_action(world: World, call: Call) -> bool:
    """Show what the bot is about to do."""
    if call.text("action") not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.reachable(call)
    return True


def answer_callback_query(world: World, call: Call) -> bool:
    """Stop the button's clock; each query can be answered once."""
    if utf16_length(call.text("text")) > LONGEST_ALERT:
        raise bad_request("MESSAGE_TOO_LONG")
    world.answer(call.text("callback_query_id"))
    return True


def send_document(world: World, call: Call) -> JSON:
    """Show a file."""

    def media(file_id: str, file: Attachment) -> JSON:
        about = _about_file(file_id, file) | {"file_name": file.name, "mime_type": file.mime_type}
        return {"document": about}

    return _send_file(world, call, "document", media)


def send_photo(world: World, call: Call) -> JSON:
    """Show a picture, of a size that the stand-in does not look at."""

    def media(file_id: str, file: Attachment) -> JSON:
        return {"photo": [_about_file(file_id, file) | {"width": 640, "height": 480}]}

    return _send_file(world, call, "photo", media)


def get_file(world: World, call: Call) -> JSON:
    """Return where a file can be downloaded."""
    file_id = call.text("file_id")
    if file_id not in world.files:
        raise bad_request("invalid file_id")
    return _about_file(file_id, world.files[file_id]) | {"file_path": f"files/{file_id}"}


def _written(call: Call) -> Marked:
    marked = _parsed(call, "text", "entities")
    if not marked.plain:
        raise bad_request("message text is empty")
    if utf16_length(marked.plain) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return marked


def _captioned(call: Call) -> Marked:
    marked = _parsed(call, "caption", "caption_entities")
    if utf16_length(marked.plain) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return marked


def _parsed(call: Call, name: str, entities: str) -> Marked:
    text = call.text(name)
    match call.text("parse_mode").lower():
        case "":
            return Marked(text, tuple(call.params.get(entities) or ())).trimmed()
        case "html":
            try:
                return parse_html(text).trimmed()
            except EntityError as error:
                raise bad_request(f"can't parse entities: {error}") from error
        case _:
            raise bad_request("unsupported parse_mode")


def _send_file(
    world: World, call: Call, kind: str, media: Callable[[str, Attachment], JSON]
) -> JSON:
    marked = _captioned(call)
    markup = checked_markup(call.params.get("reply_markup"))
    chat = world.reachable(call)
    file_id, file = _file_of(world, call, kind)
    content = Content(call.text("caption"), marked, markup, media(file_id, file), file)
    return chat.deliver(world.me, content)


def _file_of(world: World, call: Call, kind: str) -> tuple[str, Attachment]:
    given = call.text(kind)
    if given in world.files:
        return given, world.files[given]
    file = call.files.get(given.removeprefix("attach://") or kind)
    if file is None:
        raise bad_request(f"there is no {kind} in the request")
    if not file.content:
        raise bad_request("file must be non-empty")
    return world.keep(file), file


def _about_file(file_id: str, file: Attachment) -> JSON:
    unique = hashlib.sha256(file.content).hexdigest()[:16]
    return {"file_id": file_id, "file_unique_id": unique, "file_size": len(file.content)}
