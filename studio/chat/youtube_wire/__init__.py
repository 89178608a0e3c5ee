"""What YouTube sends, and what may be asked of it: the published gRPC messages, their meaning, and the day's units."""
