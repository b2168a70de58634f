"""Labelled films in folders: what is there, what is wrong with it, who is learnt from and who is tested on."""
