"""The engines an audit uses, loaded once for any number of audits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from auditor.encoders import Encoder, load_encoder
from auditor.encoders.none import NAME as NO_ENCODER
from auditor.encoders.none import NoEncoder
from auditor.encoders.use.encoder import NAME
from auditor.evidence.coverage import TokenDivergence, token_divergence
from auditor.languages import display_name, primary
from auditor.settings import Settings
from auditor.translators import Translator, load_translator

# The encoder that probes, features, word divergence and the judge's weights were fitted with.
CALIBRATED_WITH = NAME


@dataclass(frozen=True, slots=True)
class Engines:
    """An encoder and a translator; ``uncovered``: why there is no encoder, where one was asked for."""

    encoder: Encoder
    translator: Translator
    uncovered: str = ""

    @property
    def has_encoder(self) -> bool:
        """Whether there is an encoder at all."""
        return self.encoder.name != NO_ENCODER

    def covering(self, *codes: str) -> Engines:
        """The same, without the encoder where it was not trained on a language: its figures would say nothing."""
        known = self.encoder.languages
        lacking = [code for code in dict.fromkeys(codes) if known and primary(code) not in known]
        if not lacking:
            return self
        names = " and ".join(map(display_name, lacking))
        why = f"the encoder {self.encoder.name} does not cover {names}"
        return replace(self, encoder=NoEncoder(), uncovered=why)

    @property
    def calibrated(self) -> bool:
        """Whether the probes and features were fitted with this encoder."""
        return self.encoder.name == CALIBRATED_WITH

    def depth(self, settings: Settings) -> str:
        """How deep to probe: not at all with an encoder whose margins mean something else."""
        return settings.depth if self.calibrated else "quick"

    def word_divergence(
        self, a: str, b: str, *, languages: tuple[str, str]
    ) -> TokenDivergence | None:
        """The divergence of every word of two texts; None unless ``calibrated``."""
        if not self.calibrated:
            return None
        return token_divergence(
            a, b, a_language=languages[0], b_language=languages[1], encode=self.encoder.encode
        )

    @classmethod
    def load(cls, settings: Settings) -> Engines:
        """What the settings name. Raises ModelError or SettingsError."""
        return cls(load_encoder(settings.encoder), load_translator(settings.translator))
