reviewArchiveSearch("words","t",{"terms":"t5\nthe\nthis\ntype:review","shapes":[1282,3968,640],"lists":["10","10","12","1101"]});
