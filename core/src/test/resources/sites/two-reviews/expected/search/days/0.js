reviewArchiveSearch("days","0",{"days":"Yma12"});
