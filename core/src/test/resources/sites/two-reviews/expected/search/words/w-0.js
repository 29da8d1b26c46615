reviewArchiveSearch("words","0",{"terms":"0123456789","shapes":[640],"lists":["10"]});
