"""What a commune sends to its province: the dialogs of making a package."""
