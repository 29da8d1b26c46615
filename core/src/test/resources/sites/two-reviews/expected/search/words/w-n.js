reviewArchiveSearch("words","n",{"terms":"nils","shapes":[640],"lists":["1000"]});
