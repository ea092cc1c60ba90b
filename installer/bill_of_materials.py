"""The list of parts for machines: CycloneDX 1.6, the same bytes for the same package."""

import json
import os
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from installer.licensed_part import Component
from installer.versions import version

SPECIFICATION: Final = "1.6"
PROGRAM: Final = "an-sinh-xa"


def write_bill(parts: Sequence[Component], path: Path, platform: str) -> None:
    """Write the bill of materials of a package."""
    text = json.dumps(bill(parts, platform), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def bill(parts: Sequence[Component], platform: str) -> dict[str, Any]:
    """Return the document; it bears a date only when `SOURCE_DATE_EPOCH` gives one."""
    components = [_component(part) for part in parts]
    body: dict[str, Any] = {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": _metadata(platform),
        "components": components,
        "dependencies": _dependencies(parts),
    }
    named = json.dumps(body, sort_keys=True)
    body["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, named)}"
    return body


def _metadata(platform: str) -> dict[str, Any]:
    program = {
        "type": "application",
        "bom-ref": PROGRAM,
        "name": PROGRAM,
        "version": version(),
        "description": "An Sinh Xã",
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "properties": [{"name": "ansinhxa:platform", "value": platform}],
    }
    found: dict[str, Any] = {"component": program}
    if second := os.environ.get("SOURCE_DATE_EPOCH"):
        found["timestamp"] = datetime.fromtimestamp(int(second), tz=UTC).isoformat()
    return found


def reference(part: Component) -> str:
    """Return the name under which a part stands in the document, unlike any other."""
    return "/".join(filter(None, (part.within, f"{part.name}@{part.version}")))


def _component(part: Component) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "data" if part.group == "data" else "library",
        "bom-ref": reference(part),
        "name": part.name,
        "licenses": [{"expression": part.licence, "acknowledgement": "declared"}],
    }
    if part.version:
        found["version"] = part.version
    if part.purl:
        found["purl"] = part.purl
    if part.note:
        found["description"] = part.note
    if links := _links(part):
        found["externalReferences"] = links
    return found


def _links(part: Component) -> list[dict[str, Any]]:
    """Return where the source is, and the digests of the files that the lock admits.

    A wheel is one of several files, one a platform: the digests are of those, not of what was
    unpacked, and so belong to the distribution's files instead of the component.
    """
    found: list[dict[str, Any]] = []
    if part.source:
        found.append({"type": "website", "url": f"https://{part.source}"})
    if part.digests:
        digests = [{"alg": "SHA-256", "content": each} for each in part.digests]
        comment = "files that requirements.lock admits"
        found.append(
            {"type": "distribution", "url": part.purl, "comment": comment, "hashes": digests}
        )
    return found


def _dependencies(parts: Sequence[Component]) -> list[dict[str, Any]]:
    """Return who needs whom; what stands by itself is needed by the program."""
    names: Mapping[str, str] = {part.name: reference(part) for part in parts if not part.within}
    inside: dict[str, list[str]] = {}
    for part in parts:
        inside.setdefault(part.within, []).append(reference(part))
    found = [{"ref": PROGRAM, "dependsOn": sorted(inside[""])}]
    for part in parts:
        needed = [names[each] for each in part.needs if each in names]
        own = inside.get(part.name, []) if not part.within else []
        found.append({"ref": reference(part), "dependsOn": sorted({*needed, *own})})
    return found
