"""Names of communes and provinces for narrow places: the kind shortened, or left out."""

_KINDS = {"Xã ": "", "Phường ": "P. ", "Đặc khu ": "ĐK. "}
_KINDS_OF_PROVINCE = ("Tỉnh ", "Thành phố ")


def short_commune(name: str) -> str:
    """Return a name for narrow places: "P. Sa Pa" for "Phường Sa Pa", "Bản Xèo" for a xã."""
    for long, short in _KINDS.items():
        if name.startswith(long):
            return short + name.removeprefix(long)
    return name


def bare_commune(name: str) -> str:
    """Return a name without its kind: "Sa Pa" for "Phường Sa Pa"."""
    for kind in _KINDS:
        if name.startswith(kind):
            return name.removeprefix(kind)
    return name


def bare_province(name: str) -> str:
    """Return a name without its kind: "Lào Cai" for "Tỉnh Lào Cai"."""
    for kind in _KINDS_OF_PROVINCE:
        if name.startswith(kind):
            return name.removeprefix(kind)
    return name
