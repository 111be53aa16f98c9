"""The command line: global options, and commands found by their files, loaded when called."""

import logging
import os
import pkgutil
import sys
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

import click

from advisorywatch import __version__
from advisorywatch import commands as folder
from advisorywatch.errors import AdvisorywatchError, SettingsError

if TYPE_CHECKING:
    from advisorywatch.settings import Settings
    from advisorywatch.store.db import Store


@dataclass(slots=True)
class Context:
    """What a command may ask for; nothing is loaded before it is asked for."""

    config: str | None = None
    _settings: "Settings | None" = field(default=None, repr=False)

    def settings(self, *, addresses: Literal["skip", "check"] = "skip") -> "Settings":
        """The settings, checked. SettingsError with all their faults at once."""
        from advisorywatch.settings import find, load

        if self._settings is None or addresses == "check":
            self._settings = load(find(self.config), addresses=addresses)
        return self._settings

    def store(self, *, read_only: bool = False) -> "Store":
        """The store, of our version; StoreError where it is not there, older or newer."""
        from advisorywatch.store.db import Store
        from advisorywatch.store.version import check

        store = Store(self.settings().database.url.reveal(), read_only=read_only)
        check(store)
        return store


class Commands(click.Group):
    """Every file of commands/ is a command, `_` in its name a `-` in the command's."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        names = [m.name for m in pkgutil.iter_modules(folder.__path__)]
        return sorted(name.replace("_", "-") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(f"{folder.__name__}.{cmd_name.replace('-', '_')}")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            near = difflib.get_close_matches(args[0], self.list_commands(ctx), n=2)
            if not near:
                raise
            said = f"{error.message} Did you mean {' or '.join(near)}?"
            raise click.UsageError(said, ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name in self.list_commands(ctx):
            command = self.get_command(ctx, name)
            assert command is not None
            rows.append((name, command.get_short_help_str(70)))
        with formatter.section("Commands"):
            formatter.write_dl(rows)


@click.command(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="advisorywatch")
@click.option(
    "--config",
    metavar="FILE",
    help="Settings; else $ADVISORYWATCH_CONFIG, ./advisorywatch.toml, /etc/advisorywatch/….",
)
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Form of log lines.",
)
@click.option("-v", "--verbose", is_flag=True, help="Log what is done, not only what fails.")
@click.pass_context
def cli(ctx: click.Context, config: str | None, log_format: str, verbose: bool) -> None:
    """Watches what governments tell their nationals about every country."""
    ctx.obj = Context(config=config)
    set_up_logging(log_format, logging.INFO if verbose else logging.WARNING)


def set_up_logging(form: str, level: int) -> None:
    """One line an event on stderr; other libraries are heard from warnings on."""
    from advisorywatch.logs import handler

    root = logging.getLogger()
    root.handlers[:] = [handler(form)]
    root.setLevel(logging.WARNING)
    logging.getLogger("advisorywatch").setLevel(level)


def main() -> None:
    """Run a command; what goes wrong is a message and an exit code, never a traceback.

    0 done, 1 done with failures, 2 wrong use, settings or store.
    """
    try:
        code = cli.main(standalone_mode=False, prog_name="advisorywatch")
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except click.Abort:
        click.echo("Interrupted.", err=True)
        code = 130
    except BrokenPipeError:  # `advisorywatch changes | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except SettingsError as error:
        click.echo(str(error), err=True)
        code = 2
    except AdvisorywatchError as error:
        click.echo(f"advisorywatch: {error}", err=True)
        code = 2
    raise SystemExit(code if isinstance(code, int) else 0)
