reviewArchiveSearch("words","t",{"terms":"t5\nthe\nthis","shapes":[1282,640],"lists":["10","10","11"]});
