reviewArchiveSearch("words","b",{"terms":"bright","shapes":[1284],"lists":["10"]});
