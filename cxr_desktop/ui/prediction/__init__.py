"""What the network says about the film, and where it looked."""
