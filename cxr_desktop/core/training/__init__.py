"""Fine-tuning: the recipe, what is frozen computed once, the epochs, the run folder."""
