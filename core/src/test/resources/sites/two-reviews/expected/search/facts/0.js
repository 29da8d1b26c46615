reviewArchiveSearch("facts","0",{"numbers":"12","states":"2111","years":"b_12","repositories":[],"repository":"02"});
