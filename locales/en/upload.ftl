# Uploaded files: what could be read, what could not, and where.

upload-read = <b>{ $file }</b>: I read { $count ->
    [1] 1 creator
   *[other] { $count } creators
    }.
upload-read-some = <b>{ $file }</b>: I read { $count } creators and kept the { $kept } best-value ones to compare.
upload-no-followers = I found no follower column, so there's nothing to work out yet.
upload-column = { $letter } ({ $title })
upload-flaw-not-a-number = • Row { $row }, column { $column }: I can't read “{ $text }” as a number.
upload-flaw-negative = • Row { $row }, column { $column }: “{ $text }” is negative, so I skipped it.
upload-flaw-formula = • Row { $row }, column { $column }: “{ $text }” is a formula. Put the result there instead.
upload-flaw-too-many-cells = • Row { $row }: more cells than there are columns, so I skipped it. Often it's a comma inside a number.
upload-flaw-no-account = • Row { $row }: no account name, so I skipped it.
upload-flaw-blank = • Row { $row }, column { $column }: nothing filled in.
upload-flaw-same-again = • Columns { $other } and { $column } hold the same kind of figure. I use column { $other }, and the other one only where it's empty.
upload-more-spots = • …and { $count } more I couldn't read.
upload-left = • I read down to row { $last }; the { $count } rows below it are left out.

upload-too-large = <b>{ $file }</b> is too big. The limit is { $limit } MB.
upload-too-large-inside = <b>{ $file }</b> looks small but unpacks to more than I can open. Copy the columns you need into a new file.
upload-not-a-workbook = <b>{ $file }</b> isn't an intact Excel file, so I can't open it.
upload-locked = <b>{ $file }</b> has a password or is in the old Excel format (.xls). Save it again as .xlsx without a password.
upload-not-a-table = <b>{ $file }</b> isn't a table I can read.
upload-only-titles = <b>{ $file }</b> has column titles only. Add one creator per row below them and send it again.
upload-empty = <b>{ $file }</b> is empty.
upload-no-creators = I found no account or follower column in <b>{ $file }</b>. Give the columns titles in the first row, such as <code>username</code>, <code>platform</code>, <code>followers</code>, <code>rate</code>.
upload-not-fetched = I couldn't get <b>{ $file }</b> from Telegram. Please send it once more.
upload-not-found = <b>{ $file }</b> isn't there, or can't be opened.
upload-instead = I can read CSV, TSV and XLSX with one creator per row. Or just paste the list here.
