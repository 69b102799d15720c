"""What the rules of the gate say, as signals: only of rules that the weights were learned with."""

from meetings.retrieval.ranking import gate_rules_as_signals
from meetings.retrieval.ranking.another_doer import another_doer
from meetings.retrieval.ranking.losses_told import loss_told
from meetings.retrieval.ranking.names_present import told_besides_venue
from meetings.retrieval.ranking.told_in_part import told_in_part


def test_a_rule_younger_than_the_weights_is_no_signal(monkeypatch):
    young = (another_doer, loss_told, told_besides_venue, told_in_part)
    monkeypatch.setattr(gate_rules_as_signals, "RULES", young)
    signals = dict(gate_rules_as_signals.held_back(None, None))  # asked, they would look at these
    assert set(signals.values()) == {0.0}


def test_one_that_they_were_learned_with_is(monkeypatch):
    def learned(*_):
        return "near"

    monkeypatch.setattr(gate_rules_as_signals, "RULES", (learned,))
    monkeypatch.setattr(gate_rules_as_signals, "_OTHERS", frozenset({learned}))
    signals = dict(gate_rules_as_signals.held_back(None, None))
    assert (signals["held_back"], signals["silenced"]) == (1.0, 0.0)
    assert signals["otherwise_held_back"] == 1.0
