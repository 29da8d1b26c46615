reviewArchiveSearch("words","d",{"terms":"d1\nd2\nd99","shapes":[1793,1282,1284,1410],"lists":["1002","1300","11"]});
