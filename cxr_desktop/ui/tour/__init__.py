"""The tour of the first start: a card beside the real controls, step by step."""
