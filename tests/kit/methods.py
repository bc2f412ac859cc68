"""The Bot API methods that the stand-in knows, by name."""

from . import bot_methods, inline_methods, message_methods
from .bot_methods import Method, getter_of, setter_of

METHODS: dict[str, Method] = {
    "getMe": bot_methods.get_me,
    "getChatMember": bot_methods.get_chat_member,
    "getUpdates": bot_methods.get_updates,
    "setWebhook": bot_methods.set_webhook,
    "deleteWebhook": bot_methods.delete_webhook,
    "getWebhookInfo": bot_methods.get_webhook_info,
    "sendMessage": message_methods.send_message,
    "editMessageText": message_methods.edit_message_text,
    "editMessageReplyMarkup": message_methods.edit_message_reply_markup,
    "deleteMessage": message_methods.delete_message,
    "answerCallbackQuery": message_methods.answer_callback_query,
    "answerInlineQuery": inline_methods.answer_inline_query,
    "sendChatAction": message_methods.send_chat_action,
    "sendDocument": message_methods.send_document,
    "sendPhoto": message_methods.send_photo,
    "getFile": message_methods.get_file,
    "setMyCommands": bot_methods.set_my_commands,
    "getMyCommands": bot_methods.get_my_commands,
    "deleteMyCommands": bot_methods.delete_my_commands,
    "setMyName": setter_of("name", longest=64),
    "getMyName": getter_of("name"),
    "setMyDescription": setter_of("description", longest=512),
    "getMyDescription": getter_of("description"),
    "setMyShortDescription": setter_of("short_description", longest=120),
    "getMyShortDescription": getter_of("short_description"),
    "setChatMenuButton": bot_methods.set_chat_menu_button,
    "getChatMenuButton": bot_methods.get_chat_menu_button,
}
NAMES = {name.lower(): name for name in METHODS}
