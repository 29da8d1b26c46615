reviewArchiveSearch("endings","t",{"terms":"light\nbright\ncomment"});
