reviewArchiveSearch("endings","d",{"terms":"added\nasked\ncreated\naccepted\ngood"});
