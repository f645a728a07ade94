package variorum.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes the normal form of a word: the one place that decides which spellings are the same word.
///
/// Folded are case, accents, ligatures, typographic quotes and dashes, soft hyphens and other invisible characters, the
/// dots of initials (`U.S.`), British and American spelling, number words and digits, and common short forms of titles and
/// months. A key is for comparing only: rules that cannot make two different words equal are not kept from making a key
/// that is no word (`advise` gives `advize`), and a reader is always shown the text itself.
public final class Normal {
	private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}¯´`ʼ]+");

	/// Short forms, number words and spellings that no rule covers. The left side is what is left after the other rules.
	private static final Map<String, String> SAME = same("""
			zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13
			fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50
			sixty 60|seventy 70|eighty 80|ninety 90
			first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th
			gen general|prof professor|pres president|sen senator|gov governor|lt lieutenant|col colonel|capt captain
			sgt sergeant|maj major|adm admiral|dr doctor|rev reverend|govt government|dept department|vs versus
			jan january|feb february|apr april|jun june|jul july|aug august|sept september|sep september|oct october
			nov november|dec december|tue tuesday|tues tuesday|thu thursday|thur thursday|thurs thursday|fri friday
			defence defense|offence offense|licence license|pretence pretense|grey gray|programme program
			programmes programs|cheque check|cheques checks|aeroplane airplane|aeroplanes airplanes|aluminium aluminum
			manoeuvre maneuver|manoeuvres maneuvers|plough plow|sceptic skeptic|sceptical skeptical|scepticism skepticism
			ageing aging|judgement judgment|judgements judgments|acknowledgement acknowledgment|enquiry inquiry
			enquiries inquiries|towards toward|whilst while|amongst among|mould mold|moustache mustache|pyjamas pajamas
			fuelled fueled|fuelling fueling|dialled dialed|connexion connection|connexions connections|foetus fetus
			focussed focused|focussing focusing|organisation organization|organisations organizations""");

	/// British endings and what they are in American spelling. `letters` are in every word that the rule is about: most words
	/// are passed over without asking the pattern.
	private record Rule(String letters, Pattern british, String american) {
		static Rule of(String letters, String british, String american) {
			return new Rule(letters, Pattern.compile(british), american);
		}

		String apply(String word) {
			return word.contains(letters) ? british.matcher(word).replaceFirst(american) : word;
		}
	}

	private static final List<Rule> BRITISH = List.of(
			Rule.of("our", "^((?:mis|dis|un)?(?:arm|ard|behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl"
					+ "|rig|rum|sav|savi|splend|tum|val|vap|vig))our", "$1or"),
			Rule.of("is", "is(ed?|es|ers?|ing|ations?|ational)$", "iz$1"),
			Rule.of("ys", "ys(ed?|es|ers?|ing)$", "yz$1"),
			Rule.of("re", "([btg])re(s?)$", "$1er$2"),
			Rule.of("ogue", "(?<=.{3})ogue(s?)$", "og$1"),
			Rule.of("ll", "(?<=.{4}[aeio])ll(ed|ing|ers?|ors?)$", "l$1"));

	private Normal() { }

	/// The key of `word`, a token's wording. Never empty; equal for two spellings of the same word.
	public static String key(String word) {
		if (word.equals("US")) {
			return "u.s.";
		}
		String folded = folded(word);
		if (folded.isEmpty()) {
			return word;
		}
		char first = folded.charAt(0);
		if (!Character.isLetterOrDigit(first) && first != '\'') {
			return mark(folded);
		}
		return word(folded);
	}

	/// `word` in lower case without accents, strokes through letters, ligatures, invisible characters and typographic
	/// apostrophes; what it means is left alone. For looking names up: `Łódź` and `Lodz` give the same.
	public static String folded(String word) {
		String plain = isAscii(word) ? word : MARKS.matcher(Normalizer.normalize(quotes(word), Normalizer.Form.NFKD)).replaceAll("");
		String lower = plain.toLowerCase(Locale.ROOT);
		return isAscii(lower) ? lower : lower.replace('ς', 'σ').replace("æ", "ae").replace("œ", "oe").replace("ß", "ss")
				.replace("ø", "o").replace("ł", "l").replace("đ", "d").replace('ı', 'i');
	}

	private static boolean isAscii(String s) {
		for (int i = 0; i < s.length(); i++) {
			if (s.charAt(i) > 127) {
				return false;
			}
		}
		return true;
	}

	private static String quotes(String s) {
		return s.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'').replace('´', '\'');
	}

	/// All dashes are one mark, all double quotes one, single quotes and apostrophes one.
	private static String mark(String folded) {
		return switch (folded.charAt(0)) {
			case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
			case '"', '“', '”', '„', '«', '»', '″' -> "\"";
			case '#', '@' -> folded.length() > 1 ? word(folded.substring(1)) : folded;
			default -> folded;
		};
	}

	private static String word(String folded) {
		char first = folded.charAt(0);
		if (Character.isDigit(first)) {
			return folded.replace(",", "");
		}
		if (first == '\'') {
			return contraction(folded);
		}
		if (folded.indexOf('.') > 0) {
			return initials(folded);
		}
		String american = american(folded.indexOf(' ') > 0 ? folded.replace(" ", "") : folded);
		return SAME.getOrDefault(american, american);
	}

	/// `'s` and a stray `s` are the same word.
	private static String contraction(String folded) {
		String bare = folded.substring(1).strip();
		return bare.isEmpty() ? "'" : bare;
	}

	/// `u.s.`, `u.s`: the dots go, but not from what would then be the pronoun. Web addresses keep theirs.
	private static String initials(String folded) {
		if (folded.indexOf('/') > 0 || folded.length() > 12) {
			return folded;
		}
		String bare = folded.replace(".", "");
		return bare.equals("us") ? "u.s." : bare.length() * 2 - folded.length() <= 1 ? bare : folded;
	}

	/// American for British spelling.
	private static String american(String word) {
		String w = word;
		if (w.length() > 4) {
			for (var rule : BRITISH) {
				w = rule.apply(w);
			}
		}
		return w;
	}

	private static Map<String, String> same(String pairs) {
		var map = new HashMap<String, String>();
		for (String pair : pairs.split("[|\n]")) {
			int space = pair.indexOf(' ');
			map.put(pair.substring(0, space), pair.substring(space + 1));
		}
		return Map.copyOf(map);
	}
}
