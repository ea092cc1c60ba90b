"""A named step of work: what "Hoàn tác" says it takes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.messages import Translate


@dataclass(frozen=True, slots=True)
class Step:
    """The name of one unit of work as a person would say it: "Xoá hộ Ma Hữu Sỹ".

    `template` is a marked text of the context "steps" with {named} places; `values` are texts.
    """

    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    def text(self, translate: Translate | None = None) -> str:
        """Return the name in the language of the window (Vietnamese without `translate`)."""
        template = self.template if translate is None else translate("steps", self.template)
        return template.format(**self.values)
