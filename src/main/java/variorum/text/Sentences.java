package variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a stretch of text into sentences.
///
/// One pass over the characters: every run of stops, with the quotes and brackets that close after it, is a candidate, and
/// the word before and the word after decide. The sentence goes on when what follows is lower case (“Why?” he asked), when
/// the word before is an abbreviation of a class that expects what follows ([Abbreviations]), or when a said-clause
/// follows a quoted question. Stops of scripts without case or spaces (。 ؟ ।) always end. A line break is a space, a blank
/// line ends a sentence unless the next line goes on in lower case. Cost: linear; each look around is bounded or moves the
/// scan forward. The classes follow the survey of Gillick, "Sentence boundary detection and the problem with the U.S."
/// (NAACL 2009), by rule instead of by training.
public final class Sentences {
	private static final int LONGEST_WORD = 40;
	private static final String FULL = "。｡！？؟۔।॥։።။។៕\u037e";
	private static final String SOFT = ".!?…‽．";
	private static final String CLOSING = "\"'”’»›)]}」』）】〉》*_";
	private static final String OPENING = "\"'“‘«‹„‚([{「『（【*_—–-•¿¡<";
	private static final Set<String> SAID = Set.of("said", "says", "asked", "asks", "added", "adds", "wrote", "writes", "told",
			"replied", "shouted", "tweeted", "cried", "exclaimed", "wondered", "demanded", "yelled", "joked", "quipped");

	/// The place and agency before a dispatch: "PORT TOWN, May 3 (Agency) - ". Capitals or a bracket tell it from a clause.
	private static final Pattern DATELINE = Pattern.compile("(?:\\p{Lu}{2}[\\p{Lu}.'’ -]{0,30}(?:, [\\p{L}\\d.,' ]{2,40})?"
			+ "(?: ?\\([\\p{L}&/ ]{2,30}\\))?"
			+ "|\\p{Lu}[\\p{L}\\d.,'’ -]{2,60} ?\\([\\p{L}&/ ]{2,30}\\)) ?(?:--|[-–—]) (?=[\"“'‘]?[\\p{Lu}\\d])");
	private static final int LONGEST_DATELINE = 110;

	private final String text;
	private final Span within;
	private final boolean cased;
	private final List<Span> sentences = new ArrayList<>();
	private int from;
	private int straightQuotes;
	private boolean saysSomething;

	private Sentences(String text, Span within) {
		this.text = text;
		this.within = within;
		this.from = skipSpace(within.start());
		this.cased = hasCapital();
	}

	private boolean hasCapital() {
		for (int i = within.start(); i < within.end(); i += Character.charCount(text.codePointAt(i))) {
			if (Character.isUpperCase(text.codePointAt(i))) {
				return true;
			}
		}
		return false;
	}

	/// The sentences of `text` inside `within`, in order, without the white space around them: they are disjoint and leave
	/// nothing but white space uncovered.
	public static List<Span> of(String text, Span within) {
		var cutter = new Sentences(text, within);
		cutter.scan();
		return List.copyOf(cutter.sentences);
	}

	private void scan() {
		int i = dateline();
		while (i < within.end()) {
			char c = text.charAt(i);
			if (isStop(i)) {
				i = stop(i);
			} else if (c == '\n') {
				i = lineBreak(i);
			} else {
				straightQuotes += c == '"' ? 1 : 0;
				saysSomething = saysSomething || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
				i++;
			}
		}
		cut(within.end());
	}

	/// Cuts after a dateline at the beginning; gives the place to go on from. Copies of a dispatch differ in it and in nothing else.
	private int dateline() {
		var line = DATELINE.matcher(text).region(from, Math.max(from, Math.min(within.end(), from + LONGEST_DATELINE)));
		if (!line.lookingAt()) {
			return within.start();
		}
		cut(line.end());
		return from;
	}

	/// Cuts after the run of stops at `i` where it ends a sentence; gives the place to go on from.
	private int stop(int i) {
		int run = endOfRun(i);
		int close = strayClosing(endOfClosing(run));
		if (FULL.indexOf(text.charAt(i)) >= 0 || isGreekQuestion(i)) {
			cut(close);
		} else if (close < within.end() && !isSpace(close)) {
			return joint(i, run);
		} else if (endsSentence(i, run, close)) {
			cut(close);
		} else {
			count(run, close);
		}
		return close;
	}

	/// Past a straight quotation mark after white space that can but close what is open: `he said. " The judge`; else `close`.
	private int strayClosing(int close) {
		int mark = skipSpace(close);
		boolean isClosing = mark > close && mark < within.end() && text.charAt(mark) == '"' && straightQuotes % 2 == 1
				&& text.substring(close, mark).indexOf('\n') < 0 && (mark + 1 == within.end() || isSpace(mark + 1));
		return isClosing ? mark + 1 : close;
	}

	/// Sentences that lost the space between them: "the end.Next".
	private int joint(int i, int run) {
		int next = run;
		boolean quote = next < within.end() && "\"”’»“".indexOf(text.charAt(next)) >= 0;
		if (quote) {
			boolean opens = text.charAt(next) == '“' || (text.charAt(next) == '"' && straightQuotes % 2 == 0);
			next += opens ? 0 : 1;
		}
		String before = wordBefore(i);
		int letter = quote ? skipOpening(next) : next;
		if (isPlainWord(before) && isCapitalised(wordAt(letter)) && !isAddress(i)) {
			count(run, next);
			cut(next);
			return next;
		}
		return run;
	}

	private boolean endsSentence(int i, int run, int close) {
		int space = skipSpace(close);
		if (space == within.end() || !saysSomething) {
			return false;
		}
		int next = skipOpening(space);
		if (next == within.end()) {
			return false;
		}
		if (continuesInLowerCase(next) || (close > run && isQuestion(i) && isSaidClause(next))) {
			return false;
		}
		boolean plain = text.charAt(i) == '.' && run <= i + 2 && text.charAt(run - 1) == '.';
		return !plain || endsAfter(wordBefore(i), next, next > space);
	}

	/// Whether a full stop after `word` ends the sentence, when what stands at `next` follows.
	private boolean endsAfter(String word, int next, boolean opened) {
		String following = wordAt(next);
		if (isEnumeration(word) || isOrdinal(word, following)) {
			return false;
		}
		return switch (Abbreviations.of(word)) {
			case NONE -> true;
			case ALWAYS -> false;
			case BEFORE_FIGURE -> !Character.isDigit(text.charAt(next)) && !isRoman(following);
			case BEFORE_DAY -> !following.isEmpty() && !Abbreviations.followsHour(following);
			case BEFORE_NAME -> (opened && word.length() > 1 && isQuoteMark(text.charAt(next - 1)))
					|| Abbreviations.opensSentence(following);
		};
	}

	private int lineBreak(int i) {
		int next = skipSpace(i);
		boolean blank = text.substring(i + 1, next).indexOf('\n') >= 0;
		if (blank && !(next < within.end() && continuesInLowerCase(skipOpening(next)))) {
			cut(i);
		}
		return next;
	}

	private boolean continuesInLowerCase(int at) {
		if (!cased || at >= within.end() || !Character.isLowerCase(text.codePointAt(at))) {
			return false;
		}
		String word = wordAt(at);
		return (word.length() < 2 || !Character.isUpperCase(word.charAt(1))) && !word.startsWith("http") && !word.equals("www");
	}

	/// A name and a verb of saying: “Why?” Smith asked.
	private boolean isSaidClause(int at) {
		for (int words = 0; words < 4; words++) {
			String word = wordAt(at);
			if (words > 0 && SAID.contains(word)) {
				return true;
			}
			if (!isCapitalised(word) || (words == 0 && word.length() > 1 && Abbreviations.opensSentence(word))) {
				return false;
			}
			at = skipSpace(at + word.length());
		}
		return false;
	}

	private boolean isQuestion(int i) {
		return text.charAt(i) == '?' || text.charAt(i) == '!';
	}

	/// A figure or a letter that numbers what follows: "1. First", at the start of a sentence.
	private boolean isEnumeration(String word) {
		int start = skipOpening(from);
		return word.length() <= 3 && text.startsWith(word + ".", start) && !word.isEmpty()
				&& (Character.isDigit(word.charAt(0)) || (word.length() == 1 && Character.isLowerCase(word.charAt(0))));
	}

	/// A day of the month written with a stop, as in German: "am 3. Mai".
	private static boolean isOrdinal(String word, String following) {
		return word.length() <= 2 && word.chars().allMatch(Character::isDigit) && !word.isEmpty() && switch (following) {
			case "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
					"Dezember", "Jahrhundert" -> true;
			default -> false;
		};
	}

	private static boolean isRoman(String word) {
		return !word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0) && !word.equals("I");
	}

	private static boolean isPlainWord(String word) {
		return word.length() > 1 && Abbreviations.of(word) == Abbreviations.NONE
				&& word.chars().allMatch(Character::isLetter) && Character.isLowerCase(word.charAt(word.length() - 1));
	}

	private static boolean isCapitalised(String word) {
		return word.equals("I")
				|| (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1)));
	}

	/// Whether the stop at `i` stands inside a web or mail address or a file name.
	private boolean isAddress(int i) {
		for (int k = i - 1; k >= Math.max(within.start(), i - 2 * LONGEST_WORD) && !isSpace(k); k--) {
			if (text.charAt(k) == '/' || text.charAt(k) == '@') {
				return true;
			}
		}
		return false;
	}

	private boolean isStop(int i) {
		char c = text.charAt(i);
		return c < 128 ? c == '.' || c == '!' || c == '?' || (c == ';' && isGreekQuestion(i))
				: SOFT.indexOf(c) >= 0 || FULL.indexOf(c) >= 0;
	}

	/// Greek asks with a semicolon.
	private boolean isGreekQuestion(int i) {
		return text.charAt(i) == ';' && i > within.start()
				&& Character.UnicodeScript.of(text.charAt(i - 1)) == Character.UnicodeScript.GREEK
				&& (i + 1 == within.end() || isSpace(i + 1) || CLOSING.indexOf(text.charAt(i + 1)) >= 0);
	}

	/// Past the stops at `i`, spaced dots included (". . .").
	private int endOfRun(int i) {
		int end = i + 1;
		while (end < within.end()) {
			if (SOFT.indexOf(text.charAt(end)) >= 0 || FULL.indexOf(text.charAt(end)) >= 0) {
				end++;
			} else if (text.startsWith(" .", end) && end + 1 < within.end() && text.charAt(end - 1) == '.') {
				end += 2;
			} else {
				break;
			}
		}
		return end;
	}

	/// Past the quotes and brackets that close at `at`, a French one after a space included.
	private int endOfClosing(int at) {
		int end = at;
		while (end < within.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		boolean spaced = end + 1 < within.end() && isSpace(end) && "”»".indexOf(text.charAt(end + 1)) >= 0;
		return spaced && (end + 2 == within.end() || isSpace(end + 2)) ? end + 2 : end;
	}

	private int skipOpening(int at) {
		int next = at;
		int last = Math.min(within.end(), at + LONGEST_WORD);
		while (next < last && (OPENING.indexOf(text.charAt(next)) >= 0 || (next > at && isSpace(next)))) {
			next++;
		}
		return next;
	}

	private int skipSpace(int at) {
		int next = at;
		while (next < within.end() && isSpace(next)) {
			next++;
		}
		return next;
	}

	private boolean isSpace(int at) {
		return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
	}

	private static boolean isQuoteMark(char c) {
		return "\"'“‘«‹„‚「『".indexOf(c) >= 0;
	}

	/// The word that ends at `end`, dots and hyphens inside it included; a long one is cut at its front.
	private String wordBefore(int end) {
		int start = end;
		while (start > Math.max(within.start(), end - LONGEST_WORD) && isWordPart(text.charAt(start - 1))) {
			start--;
		}
		while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && !Character.isSurrogate(text.charAt(start))) {
			start++;
		}
		return text.substring(start, end);
	}

	private static boolean isWordPart(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '.' || c == '-'
				|| Character.getType(c) == Character.NON_SPACING_MARK;
	}

	/// The letters at `at`; empty where there are none; a long word is cut at its end.
	private String wordAt(int at) {
		int end = at;
		while (end < Math.min(within.end(), at + LONGEST_WORD) && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(at, end);
	}

	private void count(int start, int end) {
		for (int i = start; i < end; i++) {
			straightQuotes += text.charAt(i) == '"' ? 1 : 0;
		}
	}

	/// Ends the sentence at `end`.
	private void cut(int end) {
		int last = end;
		while (last > from && isSpace(last - 1)) {
			last--;
		}
		if (from < last) {
			sentences.add(new Span(from, last));
		}
		from = Math.max(from, skipSpace(end));
		straightQuotes = 0;
		saysSomething = false;
	}
}
