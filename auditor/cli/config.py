"""``audit config``: the settings that hold here, and where each comes from."""

from __future__ import annotations

import typer

from auditor.cli.options import ConfigPath, NoConfig

config_app = typer.Typer(
    name="config",
    help="Show the settings in force here, and where they come from.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@config_app.command("show")
def show_command(*, config: ConfigPath = None, no_config: NoConfig = False) -> None:
    """Print every setting as TOML, with its origin and its flag.

    Settings come from audit.toml, or from [tool.audit] in pyproject.toml. What is printed can be
    saved as audit.toml.
    """
    from auditor.cli.configured import configured
    from auditor.cli.streams import put, say
    from auditor.config.show import as_toml
    from auditor.paths import shown

    merged = configured(config, no_config)
    text = as_toml(merged)
    say(f"settings from {shown(merged.path)}" if merged.path else "no audit.toml: all defaults")
    put(text.encode("utf-8", "replace"))


@config_app.callback()
def _more_than_one_command() -> None:
    """Show the settings in force here, and where they come from."""
