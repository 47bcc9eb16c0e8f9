// placeholder until the first room is built
