network-gardens = Les jardins
