package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.text.Normal;
import variorum.text.Span;

/// Mends where tagged names begin and end, and drops what is no name by its spelling: rules of writing, one after another.
///
/// Cost: linear in the names.
final class NameEdges {
	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
	private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$");
	private static final Pattern LINKED = Pattern.compile("(?:\\b(?:[Aa]l|[Ee]l|[Aa]n|[Aa]d|[Aa]r|[Aa]s|[Aa]sh|[Uu]l|[Ii]bn|[Bb]in|[Ab]bu|[Dd]e)[-‐]|\\b[OD]['’])$");
	private static final Pattern HYPHENED = Pattern.compile("^[-‐]\\p{Lu}[\\p{L}\\p{M}]+");
	private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*|\\S+\\.(?:com|org|net|gov|edu|info|co\\.\\w\\w)\\b\\S*");
	private static final Set<String> CALENDAR = words("january february march april may june july august september october november december"
			+ " monday tuesday wednesday thursday friday saturday sunday");
	private static final Set<String> TITLES = words("mr mrs ms miss mx dr prof sir lord lady dame president minister premier senator congressman"
			+ " congresswoman governor mayor king queen prince princess pope judge justice chancellor secretary general gen colonel col major"
			+ " maj captain capt lieutenant lt sergeant sgt admiral adm brigadier commander corporal private officer detective inspector"
			+ " professor ambassador representative rep sen gov pres chairman commodore spokesman spokeswoman spokesperson director sheriff"
			+ " attorney rev reverend bishop archbishop cardinal imam sheikh prime vice deputy foreign former");
	private static final Set<String> BODIES = words("ministry department agency council committee commission party university institute army navy"
			+ " court bank police");

	private NameEdges() { }

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	/// `candidates` of `text`, in order of place, mended.
	static List<NameCandidate> mend(String text, Span sentence, List<NameCandidate> candidates) {
		List<Span> addresses = addresses(text, sentence);
		return joined(text, candidates).stream().filter(c -> addresses.stream().noneMatch(a -> a.overlaps(c.span())))
				.map(c -> trimmed(text, linked(text, sentence, c))).flatMap(c -> split(text, c).stream())
				.filter(c -> isName(text, c)).toList();
	}

	/// Where web and mail addresses and handles stand.
	private static List<Span> addresses(String text, Span sentence) {
		var found = new ArrayList<Span>();
		var m = ADDRESS.matcher(text).region(sentence.start(), sentence.end());
		while (m.find()) {
			found.add(new Span(m.start(), m.end()));
		}
		return found;
	}

	/// Two names with nothing but a hyphen between them are one, unless they are two countries or nations.
	private static List<NameCandidate> joined(String text, List<NameCandidate> candidates) {
		var joined = new ArrayList<NameCandidate>();
		for (NameCandidate c : candidates) {
			boolean hyphen = !joined.isEmpty() && joined.getLast().span().end() + 1 == c.span().start()
					&& text.charAt(c.span().start() - 1) == '-' && joined.getLast().kind() == c.kind() && !isNation(c.span().of(text));
			joined.add(hyphen ? c.at(joined.removeLast().span().cover(c.span())) : c);
		}
		return joined;
	}

	private static boolean isNation(String name) {
		return Countries.code(name).isPresent() || Countries.isDemonym(Normal.key(name));
	}

	/// `al-` before a name and, with people, `-Pierre` behind it belong to it.
	private static NameCandidate linked(String text, Span sentence, NameCandidate c) {
		var before = LINKED.matcher(text.substring(sentence.start(), c.span().start()));
		int start = before.find() ? sentence.start() + before.start() : c.span().start();
		var after = HYPHENED.matcher(text.substring(c.span().end(), sentence.end()));
		boolean person = c.kind() == NameKind.PERSON && after.find();
		return c.at(new Span(start, person ? c.span().end() + after.end() : c.span().end()));
	}

	private static NameCandidate trimmed(String text, NameCandidate c) {
		int start = c.span().start();
		int end = c.span().end();
		boolean again = true;
		while (again && start < end) {
			String name = text.substring(start, end);
			int space = name.indexOf(' ');
			String first = Normal.key(name.substring(0, Math.max(space, 0))).replace(".", "");
			again = space > 0 && (first.equals("the") || first.equals("a") || first.equals("an")
					|| (c.kind() == NameKind.PERSON && TITLES.contains(first)));
			start += again ? space + 1 : 0;
		}
		String name = text.substring(start, end);
		end -= name.length() - POSSESSIVE.matcher(name).replaceFirst("").length();
		var edge = EDGE.matcher(text.substring(start, end));
		int from = start;
		int to = end;
		while (edge.find()) {
			if (edge.start() == 0) {
				from = start + edge.end();
			} else {
				to = start + edge.start();
			}
		}
		return c.at(new Span(from, Math.max(from, to)));
	}

	/// "X Ministry and Y Ministry" are two.
	private static List<NameCandidate> split(String text, NameCandidate c) {
		String name = c.span().of(text);
		int and = name.indexOf(" and ");
		if (and < 0 || c.kind() != NameKind.ORGANISATION) {
			return List.of(c);
		}
		String left = name.substring(0, and);
		boolean two = BODIES.contains(Normal.key(left.substring(left.lastIndexOf(' ') + 1)))
				&& BODIES.contains(Normal.key(name.substring(name.lastIndexOf(' ') + 1)));
		return two ? List.of(c.at(new Span(c.span().start(), c.span().start() + and)),
				c.at(new Span(c.span().start() + and + " and ".length(), c.span().end()))) : List.of(c);
	}

	private static boolean isName(String text, NameCandidate c) {
		String name = c.span().of(text);
		String key = Normal.key(name);
		boolean written = name.codePoints().anyMatch(Character::isLetter) && (name.length() > 1 || !Character.isUpperCase(name.charAt(0)));
		boolean lower = name.codePoints().allMatch(p -> !Character.isUpperCase(p) && !Character.isTitleCase(p)) && hasCase(name);
		return written && !lower && !CALENDAR.contains(key) && (!FunctionWords.contains(key) || Countries.code(name).isPresent())
				&& !(c.kind() != NameKind.OTHER && Countries.isDemonym(key) && Countries.code(name).isEmpty());
	}

	private static boolean hasCase(String name) {
		return name.codePoints().anyMatch(Character::isLowerCase);
	}
}
