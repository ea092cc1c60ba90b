"""The window of a province: packages of its communes, their map, their ranking, the sums."""
