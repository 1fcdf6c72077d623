// An editor of the old kind: the whole page is edited.
document.designMode = 'on';
