reviewArchiveSearch("endings","r",{"terms":"other"});
