# Days in words. $day is 1 to 31, $month 1 to 12, $year its digits.
date-long = { $day } { date-month } { $year }
date-short = { $day } { date-month-short } { $year }
date-month-and-year = { date-month } { $year }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
date-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
  }
