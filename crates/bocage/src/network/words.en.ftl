network-gardens = The gardens
