"""Mail by our own hand over what apprise's e-mail plugin read from the URL. No apprise here.

Its own send says nothing of the server's answer and makes a new Message-ID each time.
"""

import smtplib
import ssl
from dataclasses import dataclass
from datetime import UTC
from email import message_from_string
from typing import Any

from advisorywatch.desks.heard import Heard, Route, under_way
from advisorywatch.desks.slug import GAP

# The message was refused, not put off (RFC 5321 4.2.1: 5yz); what names the mailbox or login.
PERMANENT_SMTP = frozenset({530, 534, 535, 550, 551, 553})
MAIL_TIMEOUT_S = 15.0  # a mail server that checks its sender may take as long to greet


@dataclass(slots=True, repr=False)
class Mail:
    """Sending in place of apprise's e-mail plugin: with a Message-ID that stays, our own text
    part beside the HTML, and the mail server's answer heard."""

    plugin: Any
    accepted: tuple[str, set[str]] = ("", set())  # of a bulletin, who has it already

    def send(self, **given: Any) -> bool:
        """As the plugin's send; True where every recipient's message was taken."""
        del given
        heard = under_way.get()
        assert heard is not None
        if self.accepted[0] != heard.bulletin.id:
            self.accepted = (heard.bulletin.id, set())
        try:
            with self.connect(heard.route) as smtp:
                for message_ in self.messages(heard):
                    if message_.recipient in self.accepted[1]:
                        continue
                    heard.went_out = True
                    refused = smtp.sendmail(
                        self.plugin.from_addr[1],
                        message_.to_addrs,
                        self.dressed(message_, heard),
                    )
                    heard.went_out = False
                    self.accepted[1].add(message_.recipient)
                    if refused:
                        heard.remark = (
                            f"the mail server refused {len(refused)} of its recipients"
                        )
        except smtplib.SMTPRecipientsRefused as error:
            codes = sorted({code for code, _ in error.recipients.values()})
            self.refused(heard, codes, "recipients refused")
        except smtplib.SMTPResponseException as error:
            self.refused(heard, [error.smtp_code], "the mail server refused")
        except (OSError, smtplib.SMTPException) as error:
            heard.failure = f"no mail server ({type(error).__name__})"
        return not heard.failure

    def refused(self, heard: Heard, codes: list[int], what: str) -> None:
        """A refusal says that it was not taken; the text of it may bear names: only the code."""
        heard.went_out = False
        heard.failure = f"{what}: {', '.join(map(str, codes))}"
        heard.permanent = set(codes) <= PERMANENT_SMTP

    def messages(self, heard: Heard) -> Any:
        """apprise's messages, one a recipient, with PGP where the URL asks for it."""
        plugin, bulletin = self.plugin, heard.bulletin
        form = plugin.resolve_format("html")
        return plugin.prepare_emails(
            subject=bulletin.slug.replace(GAP, " · "),  # headers fold white space
            body=bulletin.html if form == "html" else bulletin.plain,
            notify_format=form,
            from_addr=plugin.from_addr,
            to=plugin.targets,
            cc=plugin.cc,
            bcc=plugin.bcc,
            reply_to=plugin.reply_to,
            smtp_host=plugin.smtp_host,
            headers={
                "X-Application": plugin.app_id,
                "Auto-Submitted": "auto-generated",
                **plugin.headers,
            },
            names=plugin.names,
            pgp=plugin.pgp,
            pgp_mode=plugin.pgp_mode,
            tzinfo=UTC,
        )

    def dressed(self, message_: Any, heard: Heard) -> str:
        """With our own id, what it follows, and our text part."""
        found = message_from_string(message_.body)
        domain = self.plugin.from_addr[1].rpartition("@")[2]
        del found["Message-ID"]
        found["Message-ID"] = f"<{heard.bulletin.id}@{domain}>"
        if heard.claimed.follows:
            ids = [f"<{one}@{domain}>" for one in heard.claimed.follows]
            found["In-Reply-To"] = ids[-1]
            found["References"] = " ".join(ids)
        if found.get_content_type() == "multipart/alternative":  # neither signed nor encrypted
            text = found.get_payload(0)
            assert not isinstance(text, str)
            del text["Content-Transfer-Encoding"]
            text.set_payload(heard.bulletin.plain, "utf-8")
        return found.as_string()

    def connect(self, route: Route) -> smtplib.SMTP:
        """A session by the URL's mode: implicit TLS, STARTTLS or none; logged in where it says."""
        plugin = self.plugin
        timeout = max(plugin.socket_connect_timeout, MAIL_TIMEOUT_S)
        context = ssl.create_default_context(cafile=route.ca_file)
        if not plugin.verify_certificate:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if plugin.secure_mode == "ssl":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                plugin.smtp_host, plugin.port, timeout=timeout, context=context
            )
        else:
            smtp = smtplib.SMTP(plugin.smtp_host, plugin.port, timeout=timeout)
        try:
            if plugin.secure_mode == "starttls":
                smtp.starttls(context=context)
            if plugin.user and plugin.password:
                smtp.login(plugin.user, plugin.password)
        except (OSError, smtplib.SMTPException):
            smtp.close()
            raise
        return smtp
