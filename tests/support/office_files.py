"""Office documents made of XML strings, as small as a test needs them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PREFIXES = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_NAMES = "office:1.0 text:1.0 table:1.0 style:1.0 drawing:1.0=draw xsl-fo-compatible:1.0=fo".split()
_ODF = " ".join(
    f"xmlns:{name.partition('=')[2] or name.partition(':')[0]}="
    f'"urn:oasis:names:tc:opendocument:xmlns:{name.partition("=")[0]}"'
    for name in _NAMES
)
ODT_TYPE = b"application/vnd.oasis.opendocument.text"


def zipped(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word document of this body; ``styles``, ``numbering``, ``footnotes``, ``header1`` … too."""
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f"<w:document {_PREFIXES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            {f"r-{name}": (name.rstrip("0123456789"), f"{name}.xml") for name in parts}
        ),
    }
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        members[f"word/{name}.xml"] = f"<w:{root} {_PREFIXES}>{content}</w:{root}>"
    return zipped(members)


def _content_types(parts: Iterable[str]) -> str:
    """Without it no word processor opens the file."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    package = "application/vnd.openxmlformats-package"
    kinds = {"document": "document.main", **{name: name.rstrip("0123456789") for name in parts}}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{_TYPES}">'
        f'<Default Extension="rels" ContentType="{package}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(items: dict[str, tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in items.items()
    )
    return f'<Relationships xmlns="{_RELS}">{inner}</Relationships>'


def fodt(body: str, *, automatic: str = "", styles: str = "", master: str = "") -> bytes:
    """A flat OpenDocument text of this body."""
    return (
        f'<office:document {_ODF} office:mimetype="{ODT_TYPE.decode()}">'
        f"<office:styles>{styles}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{master}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def odt(body: str, *, automatic: str = "", styles: str = "", master: str = "") -> bytes:
    """The same packed."""
    return zipped(
        {
            "mimetype": ODT_TYPE,
            "content.xml": (
                f"<office:document-content {_ODF}><office:automatic-styles>{automatic}"
                f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
                "</office:body></office:document-content>"
            ),
            "styles.xml": (
                f"<office:document-styles {_ODF}><office:styles>{styles}</office:styles>"
                f"<office:master-styles>{master}</office:master-styles></office:document-styles>"
            ),
        }
    )
