"""The engine: films, network, studies. No Qt; a library and command line of its own."""
