"""What peers make of any network; a module a family. See compare_with_peers.py."""
