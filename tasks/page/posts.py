"""Quoted posts as they stand in a dump: the words, who posted, when, and the link."""

import re
from dataclasses import dataclass

HANDLE = r"@[A-Za-z0-9_.]{2,30}"
HOSTS = {
    "twitter": ("pic.twitter.com", "twitter.com", "t.co", "x.com"),
    "instagram": ("instagram.com",),
    "facebook": ("facebook.com", "fb.watch"),
    "telegram": ("t.me",),
    "youtube": ("youtube.com", "youtu.be"),
    "tiktok": ("tiktok.com",),
}
ADDRESS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:(?:twitter|x)\.com/\w+/status(?:es)?/\d+"
    r"|instagram\.com/(?:[\w.]+/)?(?:p|reel|tv)/[\w-]+|threads\.(?:net|com)/@[\w.]+/post/[\w-]+"
    r"|tiktok\.com/@[\w.]+/video/\d+|t\.me/\w+/\d+"
    r"|facebook\.com/(?:[\w.-]+/(?:posts|videos|photos)/|permalink\.php|photo|watch|story\.php|reel/)[^\s\"'<>]*)"
)
SIGNER = rf"\s*\(\s*(?P<handle>{HANDLE})\s*\)\s*(?P<date>[^()]{{6,40}})?$"
SIGNED = (
    re.compile(rf"(?P<text>.*)[—–]\s*(?P<name>[^()—–]{{1,80}}?){SIGNER}", re.S),
    re.compile(rf"(?P<text>.*?)(?:^|\s)-\s+(?P<name>[^()]{{1,80}}?){SIGNER}", re.S),
)
LINK = re.compile(
    rf"(?:https?://)?(?:www\.)?(?:{'|'.join(re.escape(host) for hosts in HOSTS.values() for host in hosts)})/[^\s،)]+"
)
OWNER = re.compile(r"(?:twitter\.com|//x\.com|tiktok\.com|threads\.(?:net|com))/@?(\w[\w.]+)/")
SHARED = "A post shared by|View this post on Instagram|تمت مشاركة منشور بواسطة|عرض هذا المنشور على Instagram"
INSTAGRAM = re.compile(rf"(?:(?:{SHARED})\s*)+(?P<name>[^(@]{{0,80}})(?:\(?\s*(?P<handle>{HANDLE})\s*\)?)?")


@dataclass(frozen=True, slots=True)
class Post:
    """A quoted post, in its own words; `date` as written."""

    platform: str
    handle: str | None
    name: str | None
    url: str | None
    date: str | None
    text: str


def is_post(text: str) -> bool:
    """Whether a line is a quoted post."""
    return read_post(text) is not None


def read_post(text: str) -> Post | None:
    """The post that a line quotes, if it is one."""
    if "@" not in text and "Instagram" not in text and "pic.twitter.com" not in text:
        return None
    link = LINK.search(text)
    url = link.group() if link else None
    if signed := SIGNED[0].match(text) or SIGNED[1].match(text):
        date = (signed["date"] or "").strip() or None
        if date or url:
            words = LINK.sub("", signed["text"]).strip()
            return Post(_platform(url) or "twitter", signed["handle"], signed["name"].strip(), url, date, words)
    if shared := INSTAGRAM.search(text):
        name = shared["name"].strip() or None
        words = LINK.sub("", text[: shared.start()]).strip()
        return Post("instagram", shared["handle"], name, url, None, words or text)
    return None


def is_signature(text: str) -> bool:
    """Whether a line is the signature of a post whose words stand on the line before."""
    post = read_post(text)
    return post is not None and not post.text


def is_address(text: str) -> bool:
    """Whether a line is nothing but the address of a post: an embed that was never filled in."""
    return ADDRESS.match(text) is not None and " " not in text


def post_at(url: str, text: str) -> Post:
    """The post at an address, which says who posted where the platform writes it there; `text` as it stands."""
    who = OWNER.search(url)
    return Post(_platform(url) or "other", f"@{who[1]}" if who else None, None, url, None, LINK.sub("", text).strip())


def _platform(url: str | None) -> str | None:
    if url is None:
        return None
    return next((name for name, hosts in HOSTS.items() if any(host in url for host in hosts)), None)
