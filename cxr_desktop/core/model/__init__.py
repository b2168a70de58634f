"""The network: VGG16, preprocessing, checkpoints, prediction, explanation."""
