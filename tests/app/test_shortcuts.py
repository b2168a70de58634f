"""Keys that the user chose, as they are kept."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from cxr_desktop.app.shortcuts import as_keys, as_setting, chosen_shortcuts, is_fixed, owner_of

USUAL = {"invert": as_keys(["I"]), "zoom_in": as_keys(["+", "Ctrl++"]), "train": as_keys(["Ctrl+T"])}


def test_what_was_chosen_comes_back_and_nothing_else_is_kept():
    chosen = {**USUAL, "invert": as_keys(["Ctrl+J", "F7"]), "train": ()}
    setting = as_setting(chosen, USUAL)
    assert set(setting) == {"invert=Ctrl+J; F7", "train="}
    assert chosen_shortcuts(setting, USUAL) == chosen


def test_a_key_that_was_given_away_is_nobody_elses():
    chosen = chosen_shortcuts(("invert=Ctrl+T", "zoom_in=Ctrl+T; F7"), USUAL)
    assert chosen == {"invert": as_keys(["Ctrl+T"]), "zoom_in": as_keys(["F7"]), "train": ()}


def test_keys_of_actions_of_a_newer_program_are_kept():
    chosen = {**USUAL, "invert": as_keys(["F7"])}
    assert as_setting(chosen, USUAL, ("newer=F9", "train=F8")) == ("newer=F9", "invert=F7")


def test_a_semicolon_is_a_key_like_others():
    chosen = {**USUAL, "invert": as_keys(["Ctrl+;", ";"])}
    assert chosen_shortcuts(as_setting(chosen, USUAL), USUAL) == chosen


def test_what_is_not_understood_leaves_the_usual_keys():
    for setting in (("gone=Ctrl+J",), ("invert",), ("invert=Nonsense+Blah",), ("=",)):
        assert chosen_shortcuts(setting, USUAL) == USUAL


def test_who_has_a_key_is_found_but_for_oneself():
    assert owner_of(QKeySequence("Ctrl++"), USUAL) == "zoom_in"
    assert owner_of(QKeySequence("Ctrl++"), USUAL, besides="zoom_in") == ""
    assert owner_of(QKeySequence("F9"), USUAL) == ""


def test_keys_that_mean_the_same_everywhere_are_not_to_be_had():
    assert is_fixed(QKeySequence("Esc"))
    assert is_fixed(QKeySequence("Return"))
    assert not is_fixed(QKeySequence("Ctrl+Return"))
