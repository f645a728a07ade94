package variorum.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Makes a title before a person's name part of the words that name the person: "President Torres" is how a version calls
/// her, while the name itself stays "Torres". So does a post of several words ("former port director Ana Torres"): one
/// version's "leader" is another's "dictator".
///
/// Only what stands directly before the name counts, and no word of another name; a post with its office ("head of the bank,
/// Ana Torres") is a fact of its own. Cost: a look at the words before each name.
final class NameTitles {
	private static final String TITLE = "(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Adm|Cmdr|Det|Rev|Hon|Pres|St"
			+ "|Miss|Sir|Dame|Lord|Lady|Saint|(?:Vice[ -])?President|(?:Prime )?Minister|Premier|Chancellor|Senator"
			+ "|Congressman|Congresswoman|Representative|Governor|Mayor|King|Queen|Prince|Princess|Pope|Cardinal|Archbishop|Bishop"
			+ "|Judge|(?:Chief )?Justice|(?:Attorney )?General|Secretary(?:[ -]General)?|Ambassador|Director|Chairman"
			+ "|Chairwoman|Colonel|Major|Captain"
			+ "|Lieutenant|Sergeant|Admiral|Commander|Corporal|Officer|Detective|Inspector|Sheriff|Marshal|Professor|Doctor|Coach"
			+ "|Reverend|Sheikh|Imam|Ayatollah|Emir|Sultan)\\.?";
	private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}.-])(?:" + TITLE + "[ \u00a0]){1,3}$");
	/// What is no part of a post at its front: marks, and the ending of whose post it is.
	private static final Pattern EDGE = Pattern.compile("(?:['’]s(?= )|[^\\p{L}\\p{N}])+");
	private static final int REACH = 48;

	private NameTitles() { }

	/// `names` of `text`, in order of place, those of people with the titles before them.
	static List<Mention> with(String text, List<Mention> names) {
		var all = new ArrayList<Mention>();
		int free = 0;
		for (var m : names) {
			var titled = m.type() == FactType.PERSON ? titled(text, m, free) : m;
			all.add(titled);
			free = titled.span().end();
		}
		return all;
	}

	private static Mention titled(String text, Mention m, int free) {
		int from = Math.max(free, m.span().start() - REACH);
		var title = BEFORE.matcher(text.substring(Math.min(from, m.span().start()), m.span().start()));
		int start = title.find() ? from + title.start() : withPost(text, m.span().start(), free);
		return new Mention(m.version(), new Span(start, m.span().end()), m.type(), m.value(), m.why());
	}

	/// Where the post before the name at `name` begins, from `free` on.
	private static int withPost(String text, int name, int free) {
		int post = name - Posts.lengthBeforeName(text.substring(Math.max(0, name - REACH), name));
		int start = Math.max(post, Math.min(free, name));
		var edge = EDGE.matcher(text).region(start, name);
		return edge.lookingAt() ? edge.end() : start;
	}
}
