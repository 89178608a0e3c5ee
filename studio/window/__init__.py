"""The seller's window: a client of the engine, as the shell's `ctl` is."""
