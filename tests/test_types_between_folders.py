"""What passes between folders has a type: no ``Any``, and no asking a value whether it has an attribute."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "auditor"

# What these hand on, other folders work with.
TYPED = ("facts", "evidence", "checks", "judge", "pipeline", "align", "segment", "encoders")
ASKING = frozenset({"getattr", "hasattr"})
# Where an attribute is asked for by name after all: how often, and why.
ALLOWED = {
    "plugins.py": (1, "loads what a table names, and looks at its class"),
    "cli/commands.py": (1, "Typer brings a copy of click whose errors cannot be imported by name"),
}


def sources(package: Path, *folders: str) -> Iterator[tuple[str, ast.Module]]:
    """The modules of a package, or of some of its folders, by their path in it."""
    for root in [package / folder for folder in folders] or [package]:
        for path in sorted(root.rglob("*.py")):
            yield path.relative_to(package).as_posix(), ast.parse(path.read_text("utf-8"))


def public(name: str) -> bool:
    """Whether others may use what is called so; ``__init__`` and its like are used by calling."""
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def says_any(annotation: ast.expr | None, *, quoted: bool = True) -> bool:
    """Whether ``Any`` stands anywhere in an annotation, in its strings too unless these are no types."""
    for node in ast.walk(annotation) if annotation is not None else ():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and quoted:
            if says_any(ast.parse(node.value, mode="eval").body):
                return True
        elif (isinstance(node, ast.Name) and node.id == "Any") or (
            isinstance(node, ast.Attribute) and node.attr == "Any"
        ):
            return True
    return False


def untyped(body: list[ast.stmt], inside: str = "") -> Iterator[str]:
    """The public functions, fields and names of a body that have ``Any`` in their types."""
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if public(name):
                of = node.args
                arguments = [*of.posonlyargs, *of.args, *of.kwonlyargs, of.vararg, of.kwarg]
                annotations = [each.annotation for each in arguments if each is not None]
                if any(map(says_any, [*annotations, node.returns])):
                    yield f"{inside}{name}"
            case ast.ClassDef(name=name) if public(name):
                if any(map(says_any, node.bases)):
                    yield f"{inside}{name}"
                yield from untyped(node.body, f"{inside}{name}.")
            case ast.AnnAssign(target=ast.Name(id=name)) if public(name):
                if says_any(node.annotation) or _alias_of_any(node):
                    yield f"{inside}{name}"
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if public(name):
                if says_any(value, quoted=False):  # a name for a type, as Callable[..., Any]
                    yield f"{inside}{name}"
            case ast.If():  # for typing alone
                yield from untyped(node.body, inside)


def _alias_of_any(node: ast.AnnAssign) -> bool:
    return ast.unparse(node.annotation).endswith("TypeAlias") and says_any(node.value)


def asked(module: ast.Module) -> int:
    """How often a module asks a value for an attribute by a name that is a string."""
    return sum(isinstance(n, ast.Name) and n.id in ASKING for n in ast.walk(module))


def planted(folder: Path, name: str, source: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return folder


def untyped_of(package: Path) -> list[str]:
    return [f"{name}: {at}" for name, tree in sources(package, *TYPED) for at in untyped(tree.body)]


def asking_of(package: Path) -> dict[str, int]:
    return {name: count for name, tree in sources(package) if (count := asked(tree))}


def test_nothing_public_is_any() -> None:
    assert untyped_of(PACKAGE) == []


def test_no_value_is_asked_what_it_has() -> None:
    assert asking_of(PACKAGE) == {name: count for name, (count, _) in ALLOWED.items()}


FAULTS = [
    "def f(x: Any) -> int: ...",
    "def f(x: int, *, more: dict[str, Any]) -> int: ...",
    "def f(*more: Any) -> None: ...",
    "def f(**more: typing.Any) -> None: ...",
    "async def f() -> 'Sequence[Any]': ...",
    "class C:\n    def m(self) -> Any: ...",
    "class C:\n    def __call__(self, x: Any) -> None: ...",
    "class C:\n    field: Mapping[str, Any] = {}",
    "class C(Sequence[Any]): ...",
    "if TYPE_CHECKING:\n    Encode = Callable[..., Any]",
    "Encode: TypeAlias = Callable[[Any], str]",
    "Encode: TypeAlias = 'Callable[[Any], str]'",
]


@pytest.mark.parametrize("folder", TYPED)
@pytest.mark.parametrize("source", FAULTS)
def test_a_planted_any_is_seen(tmp_path: Path, source: str, folder: str) -> None:
    assert len(untyped_of(planted(tmp_path, f"{folder}/deep/one.py", source))) == 1


FINE = [
    "def _f(x: Any) -> Any: ...",
    "class _C:\n    field: Any",
    "class C:\n    def _m(self) -> Any: ...",
    "def f(x: object) -> None:\n    found: Any = untyped(x)",
    "def f() -> Literal['any']: ...",
    "NAME = re.compile('Any [word]')",
]


@pytest.mark.parametrize("source", FINE)
def test_what_nobody_else_sees_may_be_any(tmp_path: Path, source: str) -> None:
    assert untyped_of(planted(tmp_path, "facts/one.py", source)) == []
    # Other folders are not looked at.
    assert untyped_of(planted(tmp_path, "reports/one.py", FAULTS[0])) == []


@pytest.mark.parametrize(
    "source",
    [
        "def f(x: object) -> bool:\n    return hasattr(x, 'place')",
        "def f(x: object) -> str:\n    return getattr(x, 'place', '')",
        "ask = getattr",
    ],
)
def test_a_planted_question_is_seen(tmp_path: Path, source: str) -> None:
    planted(tmp_path, "model.py", "def __getattr__(name: str) -> object: ...")  # asks nobody
    assert asking_of(planted(tmp_path, "readers/deep/one.py", source)) == {"readers/deep/one.py": 1}
