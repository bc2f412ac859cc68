"""Files to take away: workbooks and pages. What makes them is loaded with the first of a kind."""

from bot.document import Document, Kind

__all__ = ["file_of"]


def file_of(document: str | Document) -> bytes:
    """Return a document, or one written as JSON, as a file; takes a tenth of a second at first.

    The same document always gives the same bytes.
    """
    if isinstance(document, str):
        document = Document.model_validate_json(document)
    if document.kind in (Kind.RECORD, Kind.TABLE):
        return document.content.encode()
    if document.kind is Kind.WORKBOOK:
        return _workbook(document.content)
    return _page(document.content)


def _workbook(content: str) -> bytes:
    from bot.documents.spreadsheet import xlsx_of  # noqa: PLC0415 - most chats never want one
    from bot.documents.workbook import Workbook  # noqa: PLC0415 - likewise

    return xlsx_of(Workbook.model_validate_json(content))


def _page(content: str) -> bytes:
    from bot.documents.page import Page  # noqa: PLC0415 - most chats never want one
    from bot.documents.printing import pdf_of  # noqa: PLC0415 - likewise

    return pdf_of(Page.model_validate_json(content))
