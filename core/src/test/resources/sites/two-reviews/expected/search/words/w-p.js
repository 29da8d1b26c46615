reviewArchiveSearch("words","p",{"terms":"put","shapes":[640,1793],"lists":["1001"]});
