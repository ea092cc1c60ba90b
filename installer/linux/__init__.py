"""What a Linux office installs: a frozen folder, as a .deb and as a tar.zst."""
